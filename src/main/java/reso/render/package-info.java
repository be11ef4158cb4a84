/** Prints a resolution: what every kind of print needs; each format is a package beneath. */
package reso.render;
