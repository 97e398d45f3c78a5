/** In place of app/respond/answer-in-turn: a browser has one reader. */
export function answerInTurn<Handler>(handler: Handler): Handler {
  return handler;
}
