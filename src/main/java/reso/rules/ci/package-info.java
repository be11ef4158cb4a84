/** Rules about what a draft cites: numbers that can be, dates and titles that are true, forms that the house uses. */
package reso.rules.ci;
