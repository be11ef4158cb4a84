/** Rules about the masthead and the title. */
package reso.rules.mh;
