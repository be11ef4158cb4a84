/** The contract between a rule and those who run it: a rule is given one draft with all that is known of it, and returns findings. */
package reso.rule;
