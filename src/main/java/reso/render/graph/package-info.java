/** Who cites whom: drafts and documents as the nodes of a graph, for programs that draw and measure graphs. */
package reso.render.graph;
