/**
 * Acronyms that need not be written out: bodies that are better known by them (the older edition of the
 * Editorial Manual, on abbreviations, names UN-Women, UN-Habitat and UNESCO; the others are from general knowledge), words of everyday use, currencies and countries.
 */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'UN UNESCO UNICEF UNHCR UNAIDS INTERPOL EUROPOL FIFA NATO OPEC ASEAN ' +
    'AIDS HIV COVID SARS DNA RNA TB ' +
    'AM PM AD BC BCE CE TV CD DVD USB PDF SMS GPS GSM SIM IP IT ID PIN URL HTML XML CSV API LED LCD FM CCTV VIP SOS PC CEO CV ' +
    'USA US UK UAE USSR DPRK EU AU USD EUR GBP CHF CAD JPY ' +
    'ISO ISBN ISSN GMT UTC CET EST OK NB PS SUV AC DC VHF UHF MD MA BA BSC MSC LLB LLM MBA JD ' +
    'BBC CNN AFP AP IBM BMW KPMG SA AG SE LLC LTD PLC NV BV SRL GMBH SARL SPA CO'
  ).split(' '),
);
