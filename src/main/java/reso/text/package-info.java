/** Characters and where they stand: a draft's source text, spans in it, its lines, and the edits that change it. */
package reso.text;
