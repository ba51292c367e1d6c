import { createContext, useContext } from 'react'

export interface FormState { faults: Record<string, string>; running: boolean }

export const FormContext = createContext<FormState>({ faults: {}, running: false })
export const useFormState = (): FormState => useContext(FormContext)
