/**
 * Names the rules by which figures come about. A breakdown that is stored names the version that made it.
 * It changes with any change that can move a cent, a warning or a sentence.
 */
export const ENGINE_VERSION = '6'
