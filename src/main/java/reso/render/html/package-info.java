/**
 * A resolution as one HTML page that can be read, printed and handed round: built from the model with every word escaped, then
 * cleaned against an explicit list of what may stay. The only place that knows jsoup.
 */
package reso.render.html;
