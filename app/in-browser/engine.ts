/** What a site made of files loads where an address has a query. */
export { answerHere } from './answer-here';
export { showAnswer } from './show-answer';
