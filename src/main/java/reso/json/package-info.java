/** Reading and writing JSON, without data binding; the only place that knows the library which does it. */
package reso.json;
