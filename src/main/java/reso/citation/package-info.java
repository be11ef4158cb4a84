/** Words of a draft that point to a document: what a symbol is made of, and where citations stand. Finds; never looks anything up. */
package reso.citation;
