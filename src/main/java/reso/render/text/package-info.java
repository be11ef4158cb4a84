/** Tables for people and spreadsheets. */
package reso.render.text;
