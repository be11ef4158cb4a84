/** What rules about notes share: where notes stand in a draft and how they are moved and counted. */
package reso.rules.note;
