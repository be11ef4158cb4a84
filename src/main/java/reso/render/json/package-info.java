/** What was read of a draft, and what it cites, as JSON for other programs. */
package reso.render.json;
