/** A resolution as an HTML page; the only place that knows the HTML library. */
package reso.render.html;
