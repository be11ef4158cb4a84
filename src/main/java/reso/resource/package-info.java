/** What lies beside the classes: word lists, tables, sentences and pages. */
package reso.resource;
