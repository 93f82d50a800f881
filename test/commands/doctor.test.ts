import { beforeAll, describe, expect, test } from '@jest/globals';
import { doctor } from '../../src/commands/doctor.js';
import { ExitCode } from '../../src/commands/exit-code.js';
import { fontFolder } from '../../src/installation.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { MachineFailure } from '../../src/world/world.js';
import { type MemoryWorldOptions, memoryWorld } from '../support/memory-world.js';

const COMMIT = 'a'.repeat(40);
const SOUND = {
  [`${fontFolder()}/source-sans-3.woff2`]: '',
  'data/programme.yaml': '',
  '.git/HEAD': COMMIT,
};

let page: Uint8Array;
/** A page of which nobody finds all text who does not see it. */
let untagged: Uint8Array;
beforeAll(async () => {
  const browser = await nodeWorld().browsers.open({});
  const html = (style: string) =>
    `<!doctype html><html lang="en-GB"><title>t</title><style>${style}</style><p>text</p></html>`;
  page = await browser.print(html(''));
  untagged = await browser.print(html('p::before { content: "Draft" }'));
  await browser.close();
});

const run = async (options: MemoryWorldOptions = {}, asked: Parameters<typeof doctor>[0] = {}) => {
  const world = memoryWorld({ files: SOUND, print: () => page, ...options });
  const code = await doctor(asked, world);
  const { outText: out, errText: err } = world.terminal;
  return { code, out, err, world };
};

const sayings = (out: string) => out.split('\n').filter((line) => /^(?:fault|note) /.test(line));

describe('a machine with all that is needed', () => {
  test('is told to be one, point by point, and left as it was', async () => {
    const { code, out, err, world } = await run();
    expect([code, err]).toEqual([ExitCode.done, '']);
    expect(out).toBe(`ok     Node       20.19.0; 20.19 or newer is needed.
ok     Browser    MemoryBrowser/1.0 prints a page with its tags.
ok     Typefaces  Source Sans 3, 1 file.
ok     Programme  data has a programme.yaml; cfip check tells whether it is sound.
ok     Output     Papers can be written to out/.
ok     Git        manifest.json names the commit, now aaaaaaaaaaaa.
`);
    expect(world.browsers.openCount).toBe(0);
    expect(Object.keys(world.snapshot())).toHaveLength(3);
  });

  test.each(['20.19.0', '20.20.1', '22.0.0', '24.1.0'])('Node %s is new enough', async (node) => {
    expect((await run({ node })).code).toBe(ExitCode.done);
  });

  test('neither a programme nor a repository is needed, but both are missed', async () => {
    const { code, out } = await run({ files: { [`${fontFolder()}/a.woff2`]: '' } });
    expect(code).toBe(ExitCode.done);
    expect(sayings(out).map((line) => line.slice(7, 16).trim())).toEqual(['Programme', 'Git']);
  });
});

describe('what is wrong ends with 3, and with what to do', () => {
  test.each(['20.9.0', '18.20.4', '20.18.9'])('Node %s', async (node) => {
    const { code, out, err } = await run({ node });
    expect(code).toBe(ExitCode.machine);
    expect(out).toContain(
      `fault  Node       ${node} is too old.\n                  Install version 20.19 or newer`,
    );
    expect(err).toBe('1 fault: papers cannot be made as things are.\n');
  });

  test('no browser, one that cannot print, and which one was asked for', async () => {
    const none = new MachineFailure('There is no browser.\nNone at all.', 'Install\none.');
    const { code, out, world } = await run({ noBrowser: none }, { browser: '/my/chrome' });
    expect(code).toBe(ExitCode.machine);
    expect(out).toContain(
      'fault  Browser    There is no browser. None at all.\n                  Install one.\n',
    );
    expect(world.browsers.choices).toEqual([{ executable: '/my/chrome' }]);
    const broken = await run({
      print: () => {
        throw new MachineFailure('It crashed.', 'Try another.');
      },
    });
    expect(broken.out).toContain('fault  Browser    It crashed.');
    expect(broken.world.browsers.openCount).toBe(0);
  });

  test('a browser that leaves text without a tag', async () => {
    const { code, out } = await run({ print: () => untagged });
    expect(code).toBe(ExitCode.machine);
    expect(out).toContain(
      'fault  Browser    MemoryBrowser/1.0 leaves text without a tag: "Draft".\n                  Leave out --browser',
    );
  });

  test('no typefaces, and no right to write', async () => {
    const { out, err } = await run({
      files: { 'data/programme.yaml': '' },
      unwritable: new MachineFailure('no', 'no'),
    });
    expect(sayings(out).map((line) => line.slice(7, 16).trim())).toEqual(['Typefaces', 'Output', 'Git']);
    expect(err).toBe('2 faults: papers cannot be made as things are.\n');
  });
});

test('a fault of ours is none of the machine', async () => {
  const print = () => {
    throw new TypeError('ours');
  };
  await expect(run({ print })).rejects.toThrow('ours');
});
