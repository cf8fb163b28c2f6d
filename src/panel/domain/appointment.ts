/** Who shall preside; member ids. */
export interface Appointment {
  chairId: string;
  deputyId: string;
}

/** The appointment that a pending approval holds. */
export function appointmentIn(content: Record<string, unknown> | null): Appointment {
  return { chairId: String(content?.chair), deputyId: String(content?.deputy) };
}
