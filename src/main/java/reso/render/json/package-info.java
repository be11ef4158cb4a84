/** A draft and its citations as data for other programs. */
package reso.render.json;
