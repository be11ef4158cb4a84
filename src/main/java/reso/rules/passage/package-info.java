/** The words of a draft as the rules about typography and style look at them. */
package reso.rules.passage;
