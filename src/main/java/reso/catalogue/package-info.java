/** What is known of cited documents: their titles and dates, embedded or imported. Looks up; never reads a draft. */
package reso.catalogue;
