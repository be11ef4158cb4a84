/** The library's front door; each package behind it is one step of a draft's way from characters to opinions, changes or print. */
package reso;
