/** A program and its arguments. */
export type CommandWords = readonly [program: string, ...args: string[]];

/** How one package is put on a machine and started. */
export interface PackagePlan {
  readonly file: string;
  /** Run one after the other before it is started; each must end with 0. */
  readonly install: readonly CommandWords[];
  readonly program: CommandWords;
  /** How the system hands a file to the program that runs, as a double click does; left out where by its arguments. */
  readonly openWith?: CommandWords;
}

/** The folders of a machine that packages are installed into. */
export interface InstallPlaces {
  /** Empty, for what is unpacked. */
  readonly work: string;
  /** `%LOCALAPPDATA%`; elsewhere not read. */
  readonly localAppData: string;
}

/** How the packages of each system end. */
const ENDINGS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['.deb', '.AppImage'],
  darwin: ['.dmg', '.zip'],
  win32: ['.exe'],
};

/** What to do with the packages of a system, of those that run on its processor; other files are left alone. */
export function packagePlans(
  files: readonly string[],
  { platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'>,
  places: InstallPlaces,
): readonly PackagePlan[] {
  return files
    .filter((file) => ENDINGS[platform]?.some((ending) => file.endsWith(ending)) === true)
    .filter((file) => platform !== 'darwin' || file.includes(`-${arch}.`))
    .flatMap((file) => planFor(file, places) ?? []);
}

/**
 * What ends a program together with those that it started: on Windows Debrief runs below a batch file, and a signal would
 * end that alone. Null where a signal is enough. Without force a program closes its windows and writes its files.
 */
export function endWords(platform: NodeJS.Platform, pid: number, isForced: boolean): CommandWords | null {
  if (platform !== 'win32') return null;
  return ['taskkill', '/pid', String(pid), '/t', ...(isForced ? ['/f'] : [])];
}

function planFor(file: string, { work, localAppData }: InstallPlaces): PackagePlan | null {
  if (file.endsWith('.deb')) {
    return { file, install: [['sudo', 'apt-get', 'install', '-y', file]], program: ['debrief'] };
  }
  if (file.endsWith('.AppImage')) {
    return { file, install: [['chmod', '+x', file]], program: [file] };
  }
  if (file.endsWith('.dmg')) return macPlan(file, `${work}/volume`, `${work}/Debrief.app`);
  if (file.endsWith('.zip')) {
    const app = `${work}/unzipped/Debrief.app`;
    return {
      file,
      install: [['ditto', '-x', '-k', file, `${work}/unzipped`], ...verified(app)],
      program: [`${app}/Contents/Resources/bin/debrief`],
      openWith: ['open', '-a', app],
    };
  }
  if (file.endsWith('.exe')) {
    return {
      file,
      install: [[file, '/S']],
      program: ['cmd', '/d', '/c', `${localAppData}\\Programs\\Debrief\\bin\\debrief.cmd`],
    };
  }
  return null;
}

function macPlan(file: string, volume: string, app: string): PackagePlan {
  return {
    file,
    install: [
      ['hdiutil', 'attach', '-nobrowse', '-mountpoint', volume, file],
      ['ditto', `${volume}/Debrief.app`, app],
      ['hdiutil', 'detach', volume],
      ...verified(app),
    ],
    program: [`${app}/Contents/MacOS/Debrief`],
    openWith: ['open', '-a', app],
  };
}

/** A signature that a flipped fuse broke is found here, before macOS kills the app. */
function verified(app: string): readonly CommandWords[] {
  return [['codesign', '--verify', '--deep', '--strict', '--verbose=2', app]];
}
