/**
 * Permission bits of what the application keeps for itself: copies of incidents hold private notes, and nobody but the
 * person may read them, whatever the incident itself allows.
 */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;
