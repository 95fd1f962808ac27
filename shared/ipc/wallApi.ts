import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';

/** All that the room's window has of the main process. It can change nothing. */
export interface WallApi {
  /** Says that the page listens; answers with what it is to show, null before the desk has sent anything. */
  ready(): Promise<Result<WallMessage | null, AppError>>;
  /** Listens until the returned function is called. */
  subscribe(listener: (message: WallMessage) => void): () => void;
}
