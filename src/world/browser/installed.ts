import { joinOn, type Machine } from './machine.js';
import { placesOnPath } from './programs.js';

/** A browser that people install themselves, and where it may be. */
export interface Product {
  readonly name: string;
  readonly places: readonly string[];
}

/** The browsers that can print, at their usual places on this kind of machine. */
export const installedProducts = (machine: Machine): readonly Product[] => {
  switch (machine.platform) {
    case 'win32':
      return PRODUCTS.map(({ name, windows }) => ({ name, places: windowsPlaces(machine, windows) }));
    case 'darwin':
      return PRODUCTS.map(({ name, mac }) => ({ name, places: macPlaces(machine, mac) }));
    default:
      return PRODUCTS.map(({ name, commands, linux }) => ({
        name,
        places: [...commands.flatMap((command) => placesOnPath(machine, command)), ...linux],
      }));
  }
};

const PRODUCTS = [
  {
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    linux: ['/opt/google/chrome/chrome'],
    mac: 'Google Chrome',
    windows: ['Google', 'Chrome', 'Application', 'chrome.exe'],
  },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    linux: ['/opt/microsoft/msedge/msedge'],
    mac: 'Microsoft Edge',
    windows: ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  },
  {
    name: 'Chromium',
    commands: ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser'],
    linux: [
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/snap/bin/chromium',
    ],
    mac: 'Chromium',
    windows: ['Chromium', 'Application', 'chrome.exe'],
  },
] as const;

const windowsPlaces = (machine: Machine, tail: readonly string[]): readonly string[] => {
  const { environment } = machine;
  const roots = [
    environment['PROGRAMFILES'] ?? 'C:\\Program Files',
    environment['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)',
    environment['LOCALAPPDATA'],
  ];
  return roots.filter((root) => root !== undefined).map((root) => joinOn(machine, root, ...tail));
};

const macPlaces = (machine: Machine, name: string): readonly string[] =>
  ['', machine.home]
    .filter((root) => root !== undefined)
    .map((root) => joinOn(machine, `${root}/Applications`, `${name}.app`, 'Contents', 'MacOS', name));
