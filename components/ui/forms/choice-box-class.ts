/** Classes of check boxes and radio buttons: the browser's own, large enough to hit (24 px), in the product's blue. */
export const choiceBoxClass = 'size-6 shrink-0 accent-civic'
