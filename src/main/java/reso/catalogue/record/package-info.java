/** Reads what libraries export of documents — JSON lines, CSV, Akoma Ntoso, MARCXML — and trusts none of it: every part has a limit, and what is left out is said. */
package reso.catalogue.record;
