/** A resolution as JSON, in the form that other programs rely on. */
package reso.render.json;
