'use client'

import dynamic from 'next/dynamic'

/** The running cost breakdown with the calculation that it needs, which is a script of its own: only where it is shown. */
export const LoadRunningBreakdown = dynamic(() => import('./running-breakdown').then((part) => part.RunningBreakdown))
