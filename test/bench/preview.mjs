import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Starts `cfip preview`; `save` changes a file of the programme and gives the milliseconds until the page could show it. */
export async function startPreview(cfip, data) {
  const preview = spawn(process.execPath, [cfip, 'preview', '--data', data]);
  const address = await new Promise((found, failed) => {
    let told = '';
    preview.stdout.on('data', (text) => {
      told += text;
      const [address] = /http:\S+/.exec(told) ?? [];
      if (address) found(address);
    });
    preview.once('exit', (code) => failed(new Error(`preview ended with ${code}`)));
  });
  const stateAfter = async (version) => (await fetch(`${address}state?paper=&since=${version}`)).json();
  let { version, month, page } = await stateAfter(0);
  const file = join(data, 'narrative', month, `${page.kind}.md`);
  let saves = 0;
  return {
    async save() {
      const text = readFileSync(file, 'utf8');
      const next = stateAfter(version);
      await new Promise((over) => setTimeout(over, 150));
      const start = performance.now();
      saves += 1;
      writeFileSync(file, text.replace(/(?<=^title: "?)/m, `${saves} `));
      ({ version } = await next);
      return performance.now() - start;
    },
    end: () => preview.kill('SIGINT'),
  };
}
