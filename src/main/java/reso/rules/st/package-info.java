/** Rules about style and terms: spelling, names, figures, length; they look at what the drafters wrote, not at what they quote. */
package reso.rules.st;
