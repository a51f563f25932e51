/** Letters before the name of a ship, of navies and of trades; without those that clubs, firms or posts have as well. */
export const shipPrefixes: readonly string[] = `
  SS MV RV FV RMS HMS HMAS HMCS HMNZS HNLMS HDMS USS USNS USCGC RRS ROKS KNM SSV MSY`
  .trim()
  .split(/\s+/);
