/** The command was given something that it cannot be asked for; the message says what, for people. */
export class Misuse extends Error {}
