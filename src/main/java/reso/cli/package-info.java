/** The command line: one thin class a command. The only place that reads arguments, prints, and ends the program. */
package reso.cli;
