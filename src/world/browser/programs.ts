import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { joinOn, type Machine } from './machine.js';

/** The first of `places` where there is a program; throws when there is none. */
export const firstProgram = (places: readonly string[]): string => {
  const found = places.find((place) => whyNotProgram(place) === undefined);
  if (found === undefined) throw new Error('not installed');
  return found;
};

/** The places where a command of this name would be looked for. */
export const placesOnPath = (machine: Machine, command: string): readonly string[] => {
  const { PATH = '' } = machine.environment;
  const folders = PATH.split(machine.platform === 'win32' ? ';' : ':').filter((folder) => folder !== '');
  return folders.map((folder) => joinOn(machine, folder, command));
};

/** What a person named: a path, or a bare command of the PATH. Throws the reason when it is no program. */
export const namedProgram = (machine: Machine, name: string): string => {
  const isCommand = !/[\\/]/.test(name);
  const places = [resolve(name), ...(isCommand ? placesOnPath(machine, name) : [])];
  const found = places.find((place) => whyNotProgram(place) === undefined);
  if (found === undefined) throw new Error(whyNotProgram(resolve(name)));
  return found;
};

const whyNotProgram = (path: string): string | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'there is no such file';
  if (stats.isDirectory()) return 'it is a folder, not a program';
  try {
    accessSync(path, constants.X_OK);
    return undefined;
  } catch {
    return 'it is not a program that you may run';
  }
};
