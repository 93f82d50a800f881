import { dirname } from 'node:path';
import { MachineFailure } from './world.js';

/** What cfip was about to do with a file when it failed. */
export type FileAction = 'read' | 'write' | 'replace';

interface Words {
  readonly because: string;
  readonly hint: string;
}

/** Says in words an officer understands why a file could not be read or written. */
export const fileFailure = (error: unknown, action: FileAction, path: string): MachineFailure => {
  const { because, hint } = action === 'read' ? whyNotRead(error) : whyNotWritten(error, action, path);
  const verb = action === 'read' ? 'read' : 'write';
  return new MachineFailure(`Cannot ${verb} ${path}: ${because}.`, hint, { cause: error });
};

const whyNotRead = (error: unknown): Words => {
  switch (codeOf(error)) {
    case 'EISDIR':
      return { because: 'it is a folder, not a file', hint: 'Move or rename the folder.' };
    case 'EACCES':
    case 'EPERM':
      return { because: 'you may not read it', hint: 'Ask for read permission on the file and its folder.' };
    case 'EBUSY':
      return { because: 'another program has locked it', hint: 'Close that program and run again.' };
    default:
      return { because: messageOf(error), hint: 'Check that the disk or network drive is there.' };
  }
};

const whyNotWritten = (error: unknown, action: FileAction, path: string): Words => {
  const code = codeOf(error);
  if (code === 'EBUSY' || (isRefusal(code) && action === 'replace' && process.platform === 'win32')) {
    return {
      because: 'it is open in another program, such as a PDF viewer',
      hint: 'Close the file there and run again.',
    };
  }
  if (isRefusal(code)) {
    return {
      because: `the folder ${dirname(path)} may not be written`,
      hint: 'Choose another folder with --out, or ask for write permission on this one.',
    };
  }
  return WRITE_FAILURES[code] ?? { because: messageOf(error), hint: 'Check the folder, or choose another.' };
};

const FREE_SPACE = 'Free some space and run again. The files of the last good run are unchanged.';
const IN_THE_WAY = 'Move or rename what is in the way, or choose another folder.';

const WRITE_FAILURES: Readonly<Record<string, Words>> = {
  ENOSPC: { because: 'the disk is full', hint: FREE_SPACE },
  EDQUOT: { because: 'your share of the disk is used up', hint: FREE_SPACE },
  EISDIR: { because: 'there is a folder of that name', hint: IN_THE_WAY },
  EEXIST: { because: 'a file stands where its folder should be', hint: IN_THE_WAY },
  ENOTDIR: { because: 'a file stands where its folder should be', hint: IN_THE_WAY },
  ENOENT: { because: 'no folder can be made there', hint: 'Choose another folder with --out.' },
  ENAMETOOLONG: { because: 'its name is too long', hint: 'Choose a shorter folder with --out.' },
};

const isRefusal = (code: string): boolean => code === 'EACCES' || code === 'EPERM' || code === 'EROFS';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
