/** What is printed of a draft, in one form for every printer. */
package reso.render;
