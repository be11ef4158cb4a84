/** Rules about typography: spaces, apostrophes. */
package reso.rules.ty;
