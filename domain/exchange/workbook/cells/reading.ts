import type { Fault, FaultCode, Reading, Severity } from '../workbook.types.ts'

export const blank = <T>(): Reading<T> => ({ value: undefined, faults: [] })

export const found = <T>(value: T): Reading<T> => ({ value, faults: [] })

/** Something stands there that cannot be taken as it is; a value may still be offered with it. */
export const faulty = <T>(code: FaultCode, value?: T, severity: Severity = 'notice'): Reading<T> => ({ value, faults: [fault(code, severity)] })

export const fault = (code: FaultCode, severity: Severity = 'notice'): Fault => ({ code, severity })
