/** A resolution as rows of a table, for spreadsheets. */
package reso.render.csv;
