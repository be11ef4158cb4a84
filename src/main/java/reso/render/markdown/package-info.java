/** A resolution as canonical Markdown. */
package reso.render.markdown;
