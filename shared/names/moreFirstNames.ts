/**
 * Further first names, by which a document’s people are known where a place or a word would be as likely: in front of an action,
 * or in brackets behind it. None is a place, a month or a word of the trade. The search for private text has its own, shorter list.
 */
export const MORE_FIRST_NAMES: readonly string[] = (
  'Ada Adele Agnes Aidan Aiden Alan Alana Albert Alejandro Alessandro Alessia Alfred Alicia Alisha Alison Alistair Allison Amelia Amy ' +
  'Anders Andrea Andreas Andrei Andrzej Angela Angus Anika Anita Anja Anke Ann Anne Annika Antoine Anton Antonia Antonio Arjun Arne ' +
  'Arnaud Arthur Arun Ashok Astrid Audrey Axel Ayesha Barbora Bartosz Bastian Beatrice Beatriz Benedikt Bernard Bernd Bianca Bjorn ' +
  'Björn Boris Bradley Brandon Brenda Brendan Bruno Bryan Caitlin Cameron Camila Camille Carl Carla Carmen Caroline Catherine Cecilia ' +
  'Cedric Celine Chandra Chantal Chiara Chloe Christian Christina Christine Christoph Christophe Claire Clara Claudia Clemens Colin ' +
  'Connor Corinna Craig Cristina Cynthia Damian Daniela Danielle Darren David Debbie Deborah Denis Dennis Derek Diana Dieter Dirk ' +
  'Dominik Dominique Donald Donna Doris Dorothea Dorothy Douglas Duncan Dylan Edgar Eduardo Edwin Eileen Elaine Eleanor Elias Elin ' +
  'Elise Ella Ellen Elsa Emil Emilia Emilie Emmanuel Enrique Erika Ernesto Esther Ethan Eugene Eva Evan Evelyn Ewa Fabian Fabio ' +
  'Federico Felicia Felix Fernanda Fernando Filip Fiona Florian Francesca Francesco Francis Francisco Franck Frank Franz Fredrik ' +
  'Frieda Friedrich Gabriel Gabriela Gareth Gary Gavin Geoffrey Georg Gerald Gerard Gerhard Gianluca Gilles Giovanni Gloria Gonzalo ' +
  'Gordon Graham Greg Greta Guido Guillaume Gunnar Gustav Gustavo Guy Hamza Hanna Hanne Hannes Harald Haruto Hassan Heather Heike ' +
  'Heinrich Heinz Helena Helga Hendrik Henri Henrik Henry Hernan Holger Hugo Ian Ibrahim Ignacio Ilse Ines Inga Irene Irina Isaac ' +
  'Isabel Isabella Isabelle Iris Jaime Jakob Jakub Jamie Jana Janet Janice Jasmin Javier Jennie Jens Jeremy Jerome Jesper Jessie Joan ' +
  'Joanna Joanne Joao João Joachim Joaquin Joel Joelle Johan Johanna Johannes Jonas Jorge Josef Josephine Joyce Juergen Jürgen Judith ' +
  'Julian Juliana Julie Julien Jun Justin Kaori Karim Karin Karl Karolina Karsten Katarina Katarzyna Katharina Katherine Kathleen ' +
  'Kathrin Katja Kazuki Keiko Keith Kelly Kenji Kerstin Kim Kirsten Kjell Konrad Krzysztof Kurt Kyle Laurent Lauren Laurie Lea Leah ' +
  'Lena Leo Leon Leonard Leonardo Leonie Lee Leila Liam Lilian Lina Linus Lorena Lorenzo Lothar Louis Louise Lucas Lucia Luciana ' +
  'Lucie Luke Lydia Maciej Maja Magdalena Magnus Malin Manuel Manuela Marc Marcel Marcelo Marcin Marcus Margaret Margit Marianne ' +
  'Mariana Marija Marina Mario Marjorie Markus Marlene Marta Martha Martin Martina Martine Mateo Mateusz Mathias Mathieu Mats ' +
  'Matteo Matthias Maurice Maurizio Maya Megan Mehmet Mei Melanie Mette Mia Michal Michele Mikael Mikhail Milan Mina Minh Mira ' +
  'Miriam Mohamed Mohit Moira Monica Monika Morgan Moritz Muhammad Nadine Naomi Natalia Natalie Nathan Neha Neil Nele Nicola Nicole ' +
  'Niels Nigel Niklas Nikita Nikolai Nils Nina Noah Noel Nora Norbert Norman Nuno Octavia Ola Oleg Oliver Oscar Oskar Otto Owen ' +
  'Pablo Paola Paolo Pascal Patrice Patrik Paula Paulina Pauline Pavel Pawel Philip Philipp Philippe Phoebe Piotr Przemek Rafael ' +
  'Rahul Rainer Rajesh Ralf Ralph Ramona Raphael Rasmus Raul Raymond Regina Reinhard Renata Renate Rene René Ricardo Riccardo Roberta ' +
  'Roberto Robin Rodrigo Roger Roland Rolf Roman Ronald Ronja Rosalie Ross Rudolf Rupert Russell Ruth Sabine Sabrina Sally Samantha ' +
  'Samir Sandeep Sandro Sanne Santiago Sara Sascha Sean Sebastian Selma Sergei Sergey Sergio Shane Shannon Sharon Sheila Shreya ' +
  'Siddharth Sigrid Silke Silvia Simone Siobhan Sonja Sophia Soren Søren Stacy Stanley Stella Stephan Stine Stuart Sunita Suresh ' +
  'Susanne Sylvia Sylvain Takeshi Tamara Tanja Tara Tatiana Teresa Terence Theo Theodor Theresa Thibault Thiago Thierry Thorsten ' +
  'Tiago Till Tina Tobias Todd Tomas Tomasz Torsten Tracy Trevor Tristan Uwe Ulrich Ulrike Ursula Valentina Valerie Vanessa Vera ' +
  'Veronica Veronika Vicente Vijay Vikram Viktor Vincent Vincenzo Viola Vladimir Volker Walter Wanda Wayne Wendy Werner Wilhelm ' +
  'Willem Wolfgang Xavier Yannick Yasmin Yusuf Yves Yvonne Zoe Zofia Zuzana'
).split(' ');
