/** Opinions about a draft as values: findings, how much they weigh, what would mend them, and the sentences they are told in. */
package reso.finding;
