/** Whether an address, or a name with no port, leads to this machine alone: 127.0.0.0/8, ::1, localhost. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
