import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A step of `action.yml` as it is written. */
export interface ActionStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

export const readAction = (folder: string): Action => parse(readFileSync(join(folder, 'action.yml'), 'utf8'));

/** What a step came to. Of a step that uses another action only what was handed to it is known. */
export interface StepRun {
  /** The command, or the action that is used. */
  readonly what: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly log: string;
  readonly with: Readonly<Record<string, string>>;
}

export interface ActionRun {
  readonly steps: readonly StepRun[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Circumstances {
  /** The checkout of the action. */
  readonly action: string;
  /** The checkout that the job works in. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the steps of an action as the runner does, with the files that it hands to them, and without GitHub. */
export const runAction = async (given: Circumstances): Promise<ActionRun> => {
  const { action, workspace, environment = {} } = given;
  const { inputs, outputs, runs } = readAction(action);
  const temporary = mkdtempSync(join(tmpdir(), 'cfip runner '));
  const summaryFile = join(temporary, 'summary.md');
  writeFileSync(summaryFile, '');
  mkdirSync(join(temporary, 'work'));
  const contexts = new Map<string, string>();
  for (const [name, { default: value }] of Object.entries(inputs))
    contexts.set(`inputs.${name}`, given.inputs?.[name] ?? fill(value, contexts));
  contexts.set('runner.os', 'Linux').set('runner.arch', 'X64');
  contexts.set('github.run_id', '7').set('github.run_attempt', '1');
  const steps: StepRun[] = [];
  let hasFailed = false;
  for (const [index, step] of runs.steps.entries()) {
    const what = step.run ?? step.uses ?? '';
    const handed = filled(step.with, contexts);
    if (!isWanted(step.if, contexts, hasFailed)) {
      steps.push({ what, outcome: 'skipped', log: '', with: handed });
      if (step.id) contexts.set(`steps.${step.id}.outcome`, 'skipped');
      continue;
    }
    const outputFile = join(temporary, `output-${index}`);
    writeFileSync(outputFile, '');
    const { code, log } = step.run
      ? await runBash(step.run, workspace, {
          ...environment,
          GITHUB_ACTIONS: 'true',
          GITHUB_ACTION_PATH: action,
          GITHUB_WORKSPACE: workspace,
          GITHUB_OUTPUT: outputFile,
          GITHUB_STEP_SUMMARY: summaryFile,
          RUNNER_TEMP: join(temporary, 'work'),
          ...filled(step.env, contexts),
        })
      : { code: 0, log: '' };
    hasFailed ||= code !== 0;
    const outcome = code === 0 ? 'success' : 'failure';
    steps.push({ what, outcome, log, with: handed });
    if (step.id) contexts.set(`steps.${step.id}.outcome`, outcome);
    for (const line of readFileSync(outputFile, 'utf8').split('\n').filter(Boolean)) {
      const at = line.indexOf('=');
      contexts.set(`steps.${step.id}.outputs.${line.slice(0, at)}`, line.slice(at + 1));
    }
  }
  return {
    steps,
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, fill(value, contexts)]),
    ),
    summary: readFileSync(summaryFile, 'utf8'),
  };
};

const EXPRESSION = /\$\{\{\s*(.*?)\s*\}\}/g;

/** Every expression is the name of a value; one that is not known is empty. */
const fill = (text: string, contexts: ReadonlyMap<string, string>): string =>
  String(text).replace(EXPRESSION, (_whole, name: string) => contexts.get(name) ?? '');

const filled = (texts: ActionStep['env'], contexts: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts ?? {}).map(([name, text]) => [name, fill(text, contexts)]));

/** A step runs while none has failed, unless its condition asks how things stand. */
const isWanted = (
  condition: string | undefined,
  contexts: ReadonlyMap<string, string>,
  hasFailed: boolean,
): boolean => {
  const plain = (condition ?? '').replace(EXPRESSION, '$1');
  const asks = plain.includes('cancelled()');
  if (hasFailed && !asks) return false;
  return plain
    .split('&&')
    .map((term) => term.trim())
    .every((term) => term === '' || term === '!cancelled()' || holds(term, contexts));
};

const holds = (term: string, contexts: ReadonlyMap<string, string>): boolean => {
  const [, name = '', sign, value] = /^([\w.-]+) (==|!=) '([^']*)'$/.exec(term) ?? [];
  if (!sign) throw new Error(`this runner does not know the condition ${term}`);
  return ((contexts.get(name) ?? '') === value) === (sign === '==');
};

/** As the runner calls it for `shell: bash`. */
const runBash = (
  script: string,
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly log: string }> =>
  new Promise((done) => {
    const run = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      env: { ...process.env, ...environment },
    });
    const log: Buffer[] = [];
    run.stdout.on('data', (part) => log.push(part));
    run.stderr.on('data', (part) => log.push(part));
    run.on('close', (code) => done({ code, log: Buffer.concat(log).toString('utf8') }));
  });
