/**
 * Reads what `git cat-file --batch` writes: for each object that was asked for a line with its name, kind and size, then
 * its content and a line end. `undefined` where one is not there, as in a clone that has not all of them.
 */
export const readObjects = (written: Buffer): readonly (Uint8Array | undefined)[] => {
  const contents: (Uint8Array | undefined)[] = [];
  for (let at = 0; at < written.length; ) {
    const end = written.indexOf('\n', at);
    if (end < 0) break;
    const size = / blob (\d+)$/.exec(written.toString('latin1', at, end))?.[1];
    const start = end + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    contents.push(size === undefined ? undefined : new Uint8Array(written.subarray(start, at - 1)));
  }
  return contents;
};

const POINTER = 'version https://git-lfs.github.com/spec/';

/** Whether a file holds only where Git LFS keeps the content. */
export const isLfsPointer = (content: Uint8Array): boolean =>
  content.length < 1024 && new TextDecoder('latin1').decode(content.subarray(0, POINTER.length)) === POINTER;
