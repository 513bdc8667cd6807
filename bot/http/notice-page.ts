import { failure, type Receiver } from './exchange.ts';

export const noticePage: Receiver = () => Promise.resolve(failure(404));
export const noticeScript: Receiver = () => Promise.resolve(failure(404));
export const noticeStyle: Receiver = () => Promise.resolve(failure(404));
export const teamsScript: Receiver = () => Promise.resolve(failure(404));
