/**
 * Who the app is to the systems, as in `build/electron-builder.yml`. Windows joins windows, pinned icons and the recent
 * files of the taskbar by it.
 */
export const APP_ID = 'org.example.debrief';
