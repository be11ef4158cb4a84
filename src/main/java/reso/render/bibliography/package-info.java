/** The documents that drafts cite, each once, for programs that keep literature. */
package reso.render.bibliography;
