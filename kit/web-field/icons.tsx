import type { ReactNode } from 'react'

// Drawn on a 24-grid with a 2-unit line. An icon never stands alone: the word beside it says the same.
interface Look { size?: 's' | 'm' | 'l' }
const icon = (paths: ReactNode) => ({ size = 'm' }: Look) => <svg className={`i i-${size}`} viewBox="0 0 24 24" aria-hidden="true">{paths}</svg>

export const BackIcon = icon(<path d="M15 5l-7 7 7 7" />)
export const OnIcon = icon(<path d="M9 5l7 7-7 7" />)
export const LettersIcon = icon(<><path d="M2.5 19L7.5 6l5 13M4.2 14.8h6.6" /><path d="M15 19l3-7.5 3 7.5M16 16.5h4" /></>)
export const TickIcon = icon(<path d="M5 12.5l4.7 4.7L19.5 7" />)
export const CrossIcon = icon(<path d="M6 6l12 12M18 6L6 18" />)
export const WarnIcon = icon(<><path d="M12 3.8L2.8 19.7h18.4z" /><path d="M12 9.8v4.6M12 17.1v.1" /></>)
export const PhoneIcon = icon(<path d="M6.2 3.5h2.9l1.7 4.6-2.2 1.6a12.5 12.5 0 0 0 5.7 5.7l1.6-2.2 4.6 1.7v2.9c0 1.5-1.2 2.7-2.7 2.7C10.2 20.5 3.5 13.8 3.5 6.2c0-1.5 1.2-2.7 2.7-2.7z" />)
export const NetIcon = icon(<><path d="M3 9.3a13 13 0 0 1 18 0M6.5 13a8 8 0 0 1 11 0" /><circle cx="12" cy="17.5" r="1.3" fill="currentColor" stroke="none" /></>)
export const NoNetIcon = icon(<><path d="M3 9.3c1.8-1.7 3.8-2.8 6-3.3M13.5 5.8c2.8.4 5.4 1.6 7.5 3.5M6.5 13c1-.9 2-1.5 3.2-1.9M15 11.5c.9.4 1.7.9 2.5 1.5M4 3l16 17" /><circle cx="12" cy="18" r="1.2" fill="currentColor" stroke="none" /></>)
export const CloudUpIcon = icon(<><path d="M7 18.5A4.5 4.5 0 0 1 6.5 9.6 6 6 0 0 1 18 10.8a3.9 3.9 0 0 1-.5 7.7" /><path d="M12 20.5v-8M9 15l3-3 3 3" /></>)
export const PaperIcon = icon(<><path d="M6 3.5h8l4.5 4.5v12.5H6z" /><path d="M14 3.5V8h4.5M9 13h6M9 16.5h6" /></>)
export const PencilIcon = icon(<><path d="M4 20l1-4.5L16 4.5l3.5 3.5-11 11z" /><path d="M13.5 7l3.5 3.5" /></>)
export const MicIcon = icon(<><rect x="9" y="3" width="6" height="11" rx="3" /><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3.2" /></>)
export const SpeakIcon = icon(<><path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" /><path d="M15.5 9a4.2 4.2 0 0 1 0 6M18.3 6.3a8 8 0 0 1 0 11.4" /></>)
export const HomeIcon = icon(<path d="M4 11l8-7 8 7v8.5a1 1 0 0 1-1 1h-4.5v-6h-5v6H5a1 1 0 0 1-1-1z" />)
export const CalendarIcon = icon(<><rect x="3.5" y="5" width="17" height="15.5" rx="3" /><path d="M3.5 10h17M8 2.8V7M16 2.8V7" /><path d="M9 15.2l2.2 2.2 4-4.2" /></>)
export const ClockIcon = icon(<><circle cx="12" cy="12" r="8.7" /><path d="M12 7.2V12l3.2 2" /></>)
export const PersonIcon = icon(<><circle cx="12" cy="8" r="4" /><path d="M4.5 20.5c.4-4.3 3.3-6.7 7.5-6.7s7.1 2.4 7.5 6.7" /></>)
export const PeopleIcon = icon(<><circle cx="9" cy="8" r="3.5" /><path d="M2.8 20c.3-4 2.8-6.2 6.2-6.2s5.9 2.2 6.2 6.2" /><path d="M15.5 4.9a3.3 3.3 0 0 1 0 6.3M17.8 14.4c2.1.8 3.2 2.7 3.4 5.6" /></>)
export const HeartIcon = icon(<path d="M12 20c-5-3.2-8-6-8-9.7C4 7.7 6 6 8.2 6c1.6 0 3 .9 3.8 2.3C12.8 6.9 14.2 6 15.8 6 18 6 20 7.7 20 10.3c0 3.7-3 6.5-8 9.7z" />)
export const TroubleIcon = icon(<><path d="M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H12l-5 4.5V16h-.5A2.5 2.5 0 0 1 4 13.5z" /><path d="M12 12.5c-2.2-1.4-3.3-2.6-3.3-4 0-1 .8-1.7 1.7-1.7.7 0 1.3.4 1.6 1 .3-.6.9-1 1.6-1 .9 0 1.7.7 1.7 1.7 0 1.4-1.1 2.6-3.3 4z" fill="currentColor" stroke="none" /></>)
export const ChatIcon = icon(<><path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z" /><path d="M8.5 10h.1M12 10h.1M15.5 10h.1" strokeWidth="2.6" /></>)
export const LampIcon = icon(<path d="M9 17.5h6M10 20.5h4M8.5 15c-1.6-1.2-2.5-3-2.5-5a6 6 0 0 1 12 0c0 2-.9 3.8-2.5 5z" />)
export const MedicineIcon = icon(<><rect x="3.5" y="6.5" width="17" height="13.5" rx="2.5" /><path d="M9 6.5V4h6v2.5M12 10v6.5M8.8 13.2h6.4" /></>)
export const DotsIcon = icon(<path d="M6 12h.1M12 12h.1M18 12h.1" strokeWidth="3.4" />)
export const PlaceIcon = icon(<><path d="M12 21.2c4.6-4.3 6.9-7.9 6.9-11A6.9 6.9 0 0 0 5.1 10.2c0 3.1 2.3 6.7 6.9 11z" /><circle cx="12" cy="10.2" r="2.5" /></>)
export const ShieldIcon = icon(<><path d="M12 3l7.5 2.8v5.4c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.8z" /><path d="M8.8 12l2.3 2.3 4.2-4.4" /></>)
export const ScanIcon = icon(<path d="M4 8V5.5A1.5 1.5 0 0 1 5.5 4H8M16 4h2.5A1.5 1.5 0 0 1 20 5.5V8M20 16v2.5a1.5 1.5 0 0 1-1.5 1.5H16M8 20H5.5A1.5 1.5 0 0 1 4 18.5V16M4 12h16" />)
export const SavedIcon = icon(<><rect x="6.5" y="2.5" width="11" height="19" rx="2.5" /><path d="M9 12l2.3 2.3L15.2 10" /></>)
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />)
export const ListIcon = icon(<><path d="M9 6h11M9 12h11M9 18h11" /><path d="M4.5 6h.1M4.5 12h.1M4.5 18h.1" strokeWidth="3" /></>)

/** The morning glory: the sign of the house. */
export const Flower = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path d="M16 29c0-5 1-9 0-13" stroke="#1b7a43" strokeWidth="2.4" fill="none" strokeLinecap="round" />
    <path d="M16 27c3.5.5 6-1 7-4-3.5-.5-6 1-7 4z" fill="#1b7a43" />
    <path d="M10.7 5.2C11.2.6 20.8.6 21.3 5.2C25.9 4.2 28.8 13.4 24.5 15.3C26.9 19.3 19.1 25 16 21.5C12.9 25 5.1 19.3 7.5 15.3C3.2 13.4 6.1 4.2 10.7 5.2z" fill="#5a4fc4" />
    <path d="M16 12.5V4M16 12.5L24.1 9.9M16 12.5L21 19.4M16 12.5L11 19.4M16 12.5L7.9 9.9" stroke="#fff" strokeWidth="1.5" strokeLinecap="round" />
    <circle cx="16" cy="12.5" r="2.3" fill="#fff" />
  </svg>
)
